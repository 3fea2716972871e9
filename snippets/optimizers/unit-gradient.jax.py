import jax.numpy as jnp
import optax

g = jnp.array([3.0, 4.0])
clip = optax.normalize_by_update_norm(eps=0.0)
updates, _ = clip.update(g, clip.init(g))
updates
