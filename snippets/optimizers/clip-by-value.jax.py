import jax.numpy as jnp
import optax

optax.clip(0.5).update(jnp.array([3.0, -0.2, -4.0]), None)[0]
