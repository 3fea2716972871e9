import jax.numpy as jnp

a, b = jnp.array([1.0, 2.0]), jnp.array([3.0, 4.0])
A = jnp.outer(a, b)
jnp.dot(a, b), jnp.inner(a, b), jnp.vdot(a, b), A, jnp.einsum("ij,j", A, b), jnp.trace(A)
