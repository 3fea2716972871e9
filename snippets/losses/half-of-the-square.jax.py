import jax.numpy as jnp
import optax

optax.l2_loss(jnp.array(5.0), jnp.array(2.0))
