import jax
import jax.numpy as jnp

jax.random.poisson(jax.random.key(11), 4., (20_000,)).astype(jnp.float32)
