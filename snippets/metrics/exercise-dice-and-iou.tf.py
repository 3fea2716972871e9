import tensorflow as tf

y = tf.constant([[0.0], [1.0], [1.0], [1.0], [1.0], [0.0]])
said = tf.constant([[1.0], [0.0], [1.0], [1.0], [1.0], [1.0]])
iou = tf.keras.metrics.BinaryIoU(target_class_ids=[1])(y, said)
tf.keras.metrics.F1Score(threshold=0.5)(y, said)[0], 2 * iou / (1 + iou)
