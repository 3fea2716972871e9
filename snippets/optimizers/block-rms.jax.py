import jax.numpy as jnp
import optax

g = jnp.array([3.0, 4.0])
clip = optax.clip_by_block_rms(1.5)
updates, _ = clip.update(g, clip.init(g))
updates
