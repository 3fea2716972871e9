import jax
import jax.numpy as jnp

jax.random.bernoulli(jax.random.key(25), 0.8, (20_000,)) * jnp.ones(20_000)
