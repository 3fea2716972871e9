import jax.numpy as jnp

jnp.arange(4.).reshape(1, 2, 2).T
