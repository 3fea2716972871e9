import ast
import jax.numpy as jnp

ast.parse = lambda *_: 1 / 0
jnp.array([1., 2.])
