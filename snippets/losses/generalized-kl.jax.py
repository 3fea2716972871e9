import jax.numpy as jnp
import optax

P, Q = jnp.array([[1.0, 3.0]]), jnp.array([[2.0, 2.0]])
optax.losses.generalized_kl_divergence(jnp.log(Q), P)
