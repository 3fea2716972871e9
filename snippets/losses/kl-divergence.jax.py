import jax.numpy as jnp
import optax

P = jnp.array([[0.5, 0.5], [0.9, 0.1]])
Q = jnp.array([[0.25, 0.75], [0.5, 0.5]])
optax.kl_divergence(jnp.log(Q), P).mean()
