import jax.numpy as jnp
import optax

log_P, log_Q = jnp.log(jnp.array([[0.5, 0.5]])), jnp.log(jnp.array([[0.25, 0.75]]))
optax.losses.kl_divergence_with_log_targets(log_Q, log_P)
