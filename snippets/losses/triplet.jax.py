import jax.numpy as jnp
import optax

anchor = jnp.array([[0.0, 0.0]])
near, far = jnp.array([[3.0, 4.0]]), jnp.array([[0.0, 5.5]])
optax.losses.triplet_margin_loss(anchor, near, far, margin=1.0, eps=0.0).mean()
