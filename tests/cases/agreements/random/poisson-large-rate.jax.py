import jax
import jax.numpy as jnp

jax.random.poisson(jax.random.key(46), 1e5, (20_000,)).astype(jnp.float32)
