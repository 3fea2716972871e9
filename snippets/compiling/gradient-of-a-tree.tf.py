import tensorflow as tf


def loss(params):
    return params["w"] ** 2 * params["b"]


params = {"w": tf.Variable(3.), "b": tf.Variable(2.)}
with tf.GradientTape() as tape:
    value = loss(params)
tape.gradient(value, params)
