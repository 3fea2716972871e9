import jax.numpy as jnp
import optax

z, label = jnp.array([[1.0, 0.5, -2.0]]), jnp.array([1])
optax.losses.multiclass_sparsemax_loss(z, label)[0]
