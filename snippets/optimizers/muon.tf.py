import tensorflow as tf

p = tf.keras.Variable([[1.0, 2.0], [3.0, 4.0]])
optimizer = tf.keras.optimizers.Muon(0.1, weight_decay=None, rms_rate=None)
optimizer.apply_gradients([(tf.constant([[1.0, 2.0], [3.0, 1.0]]), p)])
p.value
