import jax
import jax.numpy as jnp

x = jnp.arange(6.).reshape(2, 3)
jax.lax.transpose(x, (1, 0))
