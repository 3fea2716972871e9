import jax.numpy as jnp
import optax

p, g = jnp.array([0.3, 0.4]), jnp.array([3.0, 4.0])
clip = optax.adaptive_grad_clip(0.1)
updates, _ = clip.update(g, clip.init(p), p)
updates
