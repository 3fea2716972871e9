import jax.numpy as jnp

x = jnp.arange(6.).reshape(2, 3)
x.sum(0, keepdims=True)
