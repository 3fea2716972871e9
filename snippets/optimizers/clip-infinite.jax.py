import jax.numpy as jnp
import optax

gradients = [jnp.array([jnp.inf, 1.0]), jnp.array([4.0])]
optax.clip_by_global_norm(1.0).update(gradients, None)[0]
