import jax
import jax.numpy as jnp

i = jnp.array([0, 5])
jax.nn.one_hot(i, 4)
