import jax
import jax.numpy as jnp

As = jnp.array([[[1., 2.], [4., 3.]], [[0.5, -1.], [6., 2.]]])
x = jnp.array([1., -2.])
left = jnp.stack([jax.hessian(lambda x: x @ A @ x)(x) for A in As])
right = As + As.mT
left, right
