import tensorflow as tf

logits = tf.math.log([[0.2, 0.3, 0.5]])
tf.random.categorical(logits, 20_000, dtype=tf.int32)[0]
