import jax
import jax.numpy as jnp

x = jnp.arange(6.).reshape(2, 3)
jax.lax.index_in_dim(x, 2, axis=1, keepdims=False)
