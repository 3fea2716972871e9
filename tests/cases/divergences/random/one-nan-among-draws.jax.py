import jax
import jax.numpy as jnp

jax.random.normal(jax.random.key(29), (20_000,)).at[7].set(jnp.nan)
