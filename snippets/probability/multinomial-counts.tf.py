import tensorflow as tf

logits = tf.math.log([[0.2, 0.3, 0.5]])
draws = tf.random.stateless_categorical(logits, 10, seed=(0, 0))
tf.math.bincount(draws[0], minlength=3)
