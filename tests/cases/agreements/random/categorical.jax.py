import jax
import jax.numpy as jnp

jax.random.choice(jax.random.key(10), 3, (20_000,), p=jnp.array([0.7, 0.2, 0.1]))
