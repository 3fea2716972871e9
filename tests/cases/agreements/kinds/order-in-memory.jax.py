import jax.numpy as jnp

jnp.arange(6.).reshape(2, 3)[:, ::-1]
