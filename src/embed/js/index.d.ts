/**
 * Types of `individuell-plan`: importing it defines `<individuell-plan>`.
 *
 * @example
 * import 'individuell-plan';
 * document.body.append(document.createElement('individuell-plan'));
 */

export * from './define.js';
