import jax
import jax.numpy as jnp

jax.random.choice(jax.random.key(0), 3, (4,), p=jnp.array([0., 2., 0.]))
