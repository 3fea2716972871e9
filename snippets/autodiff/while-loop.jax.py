import jax
import jax.numpy as jnp

x = jnp.array(1.5)
jax.lax.while_loop(lambda x: x < 12, lambda x: 2 * x, x)
