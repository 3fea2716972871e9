import jax.numpy as jnp

angle = jnp.linspace(0., 2 * jnp.pi, 49)
direction = jnp.stack([jnp.cos(angle), jnp.sin(angle)])
[direction / jnp.linalg.vector_norm(direction, ord=p, axis=0) for p in (1, 2, 4, jnp.inf)]
