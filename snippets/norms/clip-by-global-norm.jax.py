import jax.numpy as jnp
import optax

a, b = jnp.array([3., 0.]), jnp.array([4.])
clip = optax.clip_by_global_norm(1.)
clipped, state = clip.update((a, b), clip.init((a, b)))
clipped
