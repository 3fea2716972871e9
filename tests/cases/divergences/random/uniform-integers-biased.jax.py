import jax
import jax.numpy as jnp

jnp.round(jax.random.uniform(jax.random.key(42), (20_000,)) * 5).astype(jnp.int32)
