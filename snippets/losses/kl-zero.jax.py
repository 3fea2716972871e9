import jax.numpy as jnp
import optax

P, Q = jnp.array([[0.5, 0.5]]), jnp.array([[0.0, 1.0]])
optax.kl_divergence(jnp.log(Q), P)
