import jax
import jax.numpy as jnp

x = jnp.array([-1, 8])
jax.lax.shift_right_logical(x, 28)
