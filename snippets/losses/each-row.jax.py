import jax.numpy as jnp
import optax

y, p = jnp.array([[0.0, 1.0], [2.0, 2.0]]), jnp.array([[0.5, 3.0], [2.0, 1.0]])
absolute = jnp.abs(p - y).mean(axis=1)
absolute, optax.huber_loss(p, y).mean(axis=1), optax.log_cosh(p, y).mean(axis=1)
