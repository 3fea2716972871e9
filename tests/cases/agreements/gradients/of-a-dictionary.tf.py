import tensorflow as tf

p = {"w": tf.Variable(1.), "b": tf.Variable(2.)}
with tf.GradientTape() as tape:
    y = p["w"] * 3 + p["b"] ** 2
tape.gradient(y, p)
