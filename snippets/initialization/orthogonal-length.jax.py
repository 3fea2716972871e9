import jax
import jax.numpy as jnp

q = jax.nn.initializers.orthogonal(scale=2.)(jax.random.key(0), (3, 3))
x = jnp.array([1., 2., 2.])
jnp.linalg.norm(x @ q), 2 * jnp.linalg.norm(x)
