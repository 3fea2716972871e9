import jax
import jax.numpy as jnp

weights = jnp.array([0.2, 0.3, 0.5])
jax.random.choice(jax.random.key(0), 3, (20_000,), p=weights)
