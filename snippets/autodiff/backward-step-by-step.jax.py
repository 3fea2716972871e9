import jax
import jax.numpy as jnp

w, x, b = jnp.array(3.), jnp.array(2.), jnp.array(-1.)
u, through_u = jax.vjp(jnp.multiply, w, x)
p, through_p = jax.vjp(jnp.add, u, b)
y, through_y = jax.vjp(jnp.square, p)
[dp] = through_y(jnp.array(1.))
du, db = through_p(dp)
dw, dx = through_u(du)
(w, x, b, u, p, y), (dw, dx, db, du, dp)
