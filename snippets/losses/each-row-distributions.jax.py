import jax.numpy as jnp
import optax

y, p = jnp.array([[0.5, 0.5], [0.9, 0.1]]), jnp.array([[0.25, 0.75], [0.5, 0.5]])
kl = optax.kl_divergence(jnp.log(p), y)
kl, (p - y * jnp.log(p)).mean(axis=1)
