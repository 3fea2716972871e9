import jax
import jax.numpy as jnp

jax.random.poisson(jax.random.key(12), 0.01, (20_000,)).astype(jnp.float32)
