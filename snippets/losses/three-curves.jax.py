import jax.numpy as jnp
import optax

e = jnp.linspace(-3, 3, 25)
e, optax.l2_loss(e), jnp.abs(e), optax.huber_loss(e)
