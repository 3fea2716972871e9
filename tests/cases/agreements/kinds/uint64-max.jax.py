import jax
import jax.numpy as jnp

jax.config.update('jax_enable_x64', True)
jnp.array(2**64 - 1, dtype=jnp.uint64)
