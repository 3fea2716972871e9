import jax.numpy as jnp
import optax

optax.huber_loss(jnp.array([0.5, 3.0]), delta=2.0) / 2.0
