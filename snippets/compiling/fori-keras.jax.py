import jax
import jax.numpy as jnp

jax.lax.fori_loop(1, 5, lambda i, x: x * i, jnp.array(1.))
