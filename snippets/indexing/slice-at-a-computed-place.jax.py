import jax
import jax.numpy as jnp

x = jnp.arange(6.).reshape(2, 3)
i = jnp.array([5, 9, 7])
jax.lax.dynamic_index_in_dim(x, jnp.argmax(i), axis=1, keepdims=False)
