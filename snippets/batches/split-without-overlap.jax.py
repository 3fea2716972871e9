import jax

order = jax.random.permutation(jax.random.key(0), 10).tolist()
training, validation = order[:6], order[6:]
bool(set(training) & set(validation))
