import jax.numpy as jnp

raise GeneratorExit
jnp.array([1., 2.])
