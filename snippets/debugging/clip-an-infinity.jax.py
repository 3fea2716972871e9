import jax.numpy as jnp
import optax

gradients = [jnp.array([jnp.inf, 4.]), jnp.array([12.])]
clip = optax.clip_by_global_norm(6.5)
clipped, state = clip.update(gradients, clip.init(gradients))
clipped
