import jax
import jax.numpy as jnp

i = jnp.array([0, -1])
jax.nn.one_hot(i, 4)
