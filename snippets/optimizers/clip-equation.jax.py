import jax.numpy as jnp
import optax

clipped, _ = optax.clip_by_global_norm(2.0).update(jnp.array([3.0, 4.0]), None)
jnp.linalg.norm(clipped), jnp.array(2.0)
